import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { generate, type CodegenConfig } from '@graphql-codegen/cli';
import { buildSchema, isEnumType, type GraphQLEnumType } from 'graphql';
import { format, resolveConfig } from 'prettier';

const here = fileURLToPath(new URL('.', import.meta.url));
const contract = fileURLToPath(new URL('../schema/schema.graphql', import.meta.url));
const output = `${here}src/lib/graphql/generated/`;

/** What the portal derives from the contract: types and typed documents of every `.graphql` file beside a page. */
export const portalCodegen = {
  schema: contract,
  documents: [`${here}src/**/*.graphql`],
  ignoreNoDocuments: true,
  silent: true,
  generates: {
    [output]: {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        scalars: {
          DateTime: 'string',
          ReasonCode: 'string',
          Date: 'string',
          PartialDate: 'string',
          ID: 'string',
        },
        enumType: 'string-literal',
        enumsAsTypes: true,
        onlyOperationTypes: false,
        useTypeImports: true,
        immutableTypes: true,
        strictScalars: true,
      },
    },
  },
} satisfies CodegenConfig;

/** A generated file, as it should be on disk. */
export interface GeneratedFile {
  readonly filename: string;
  readonly content: string;
}

function enumSource(name: string, names: readonly string[]): string {
  const values = names.map((value) => `  '${value}'`);
  return `export const ${name}Values = [\n${values.join(',\n')}\n] as const;\nexport type ${name} = (typeof ${name}Values)[number];\n`;
}

/**
 * Every enumeration of the contract, as a type and as a list of values. The preset writes only those an operation
 * uses, while labels must cover all of them, and forms check what they receive against the list.
 */
async function enumerations(): Promise<GeneratedFile> {
  const schema = buildSchema(await readFile(contract, 'utf8'));
  const enums = Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLEnumType => isEnumType(type) && !type.name.startsWith('__'))
    .sort((a, b) => a.name.localeCompare(b.name));
  const sources = enums.map((type) =>
    enumSource(
      type.name,
      type.getValues().map((value) => value.name),
    ),
  );
  return { filename: `${output}enums.ts`, content: sources.join('\n') };
}

/** Generates the portal's documents in memory; the caller writes or compares them. */
export async function generatePortal(): Promise<readonly GeneratedFile[]> {
  const files: readonly GeneratedFile[] = [...(await generate(portalCodegen, false)), await enumerations()];
  const style = await resolveConfig(contract);
  return await Promise.all(
    files.map(async ({ filename, content }) => ({
      filename,
      content: await format(content, { ...style, filepath: filename }),
    })),
  );
}

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { repositoryFolder } from './settings.ts';

/** Who calls a function from another file reads what it is for where its name is. Fields of the API: `schema.test.ts`. */

const written = (file: string): boolean => !/\.test\.ts$|\/testing\/|\/generated\/|\/paraglide\//.test(file);
const files = globSync(['api/src/**/*.ts', 'portal/src/lib/**/*.ts'], { cwd: repositoryFolder }).filter(
  written,
);

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;

/** The name of the function that a statement declares; null where it declares none. */
function functionIn(statement: ts.Statement): string | null {
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text ?? 'default';
  if (!ts.isVariableStatement(statement)) return null;
  const found = statement.declarationList.declarations.find(
    ({ initializer }) => initializer !== undefined && ts.isArrowFunction(initializer),
  );
  return found !== undefined && ts.isIdentifier(found.name) ? found.name.text : null;
}

test('every exported function says what it is for', () => {
  const exported = files.flatMap((file) => {
    const text = readFileSync(path.join(repositoryFolder, file), 'utf8');
    return ts
      .createSourceFile(file, text, ts.ScriptTarget.Latest, true)
      .statements.filter(isExported)
      .flatMap((statement) => {
        const name = functionIn(statement);
        return name === null
          ? []
          : [{ name: `${file}: ${name}`, docs: ts.getJSDocCommentsAndTags(statement) }];
      });
  });
  expect(exported.length).toBeGreaterThan(500);
  // One of several signatures says it for all.
  const explained = new Set(exported.filter(({ docs }) => docs.length > 0).map(({ name }) => name));
  expect(exported.map(({ name }) => name).filter((name) => !explained.has(name))).toEqual([]);
});

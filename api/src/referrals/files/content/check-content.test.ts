import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import sharp from 'sharp';
import {
  docx,
  exe,
  jpeg,
  odt,
  packedObject,
  pdf,
  pdfWith,
  png,
  zip,
} from '../../../testing/samples/files.ts';
import { checkContent } from './check-content.ts';
import { extensionOf, safeName } from './file-name.ts';

const codes = async (name: string, content: Buffer, declared = '') => {
  const found = await checkContent({ name, declared, content });
  return 'code' in found ? `${found.code}: ${found.words.fr}` : found.mediaType;
};

const relationship = (type: string, mode = 'External') =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="https://elsewhere.example/a" TargetMode="${mode}"/></Relationships>`;
const xlink = 'xmlns:x="http://www.w3.org/1999/xlink"';

describe('a file that is what it says', () => {
  test.each([
    ['bilan.pdf', pdf, 'application/pdf'],
    ['Photo.PNG', png, 'image/png'],
    ['photo.jpg', jpeg, 'image/jpeg'],
    ['photo.jpeg', jpeg, 'image/jpeg'],
    ['lettre.odt', odt(), 'application/vnd.oasis.opendocument.text'],
    ['lettre.docx', docx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ])('%s is taken, whether its type is declared or not', async (name, content, type) => {
    expect(await codes(name, content)).toBe(type);
    expect(await codes(name, content, type)).toBe(type);
    expect(await codes(name, content, 'application/octet-stream')).toBe(type);
  });
});

describe('a file that is not', () => {
  const cases: readonly (readonly [string, string, Buffer, string, RegExp])[] = [
    ['an empty one', 'vide.pdf', Buffer.alloc(0), '', /REQUIRED/],
    ['a program that calls itself a PDF', 'bilan.pdf', exe, 'application/pdf', /PDF, PNG, JPEG/],
    ['a program by its own name', 'bilan.exe', exe, '', /PDF, PNG, JPEG/],
    ['a PDF that calls itself a picture', 'photo.png', pdf, '', /annonce/],
    ['a picture with two extensions', 'photo.png.exe', png, '', /annonce/],
    ['a picture declared as a page', 'photo.png', png, 'text/html', /annonce/],
    ['a PDF without an extension', 'bilan', pdf, '', /annonce/],
    ['a page', 'page.html', Buffer.from('<script>alert(1)</script>'), 'text/html', /PDF, PNG, JPEG/],
    [
      'a drawing that runs scripts',
      'dessin.svg',
      Buffer.from('<svg onload="alert(1)"/>'),
      '',
      /PDF, PNG, JPEG/,
    ],
    ['an archive of anything', 'lettre.docx', zip([{ name: 'a.txt', text: 'a' }]), '', /ne se lit pas/],
    ['an archive cut off', 'lettre.docx', docx().subarray(0, 200), '', /ne se lit pas/],
    ['macros in Word', 'lettre.docx', docx({ name: 'word/vbaProject.bin', text: 'x' }), '', /macros/],
    [
      'macros in LibreOffice',
      'lettre.odt',
      odt({ name: 'Basic/Standard/Module1.xml', text: 'x' }),
      '',
      /macros/,
    ],
    [
      'a document that is encrypted',
      'lettre.odt',
      odt({ name: 'a', text: 'x', encrypted: true }),
      '',
      /mot de passe/,
    ],
    [
      'a document that unpacks to a gigabyte',
      'lettre.docx',
      docx({ name: 'word/a.xml', text: 'x', claims: 2 ** 30 }),
      '',
      /volumineux/,
    ],
    [
      'one part a thousand times itself',
      'lettre.docx',
      docx({ name: 'word/a.xml', text: ' '.repeat(2_000_000) }),
      '',
      /volumineux/,
    ],
    [
      'three thousand parts',
      'lettre.odt',
      odt(...Array.from({ length: 3000 }, (_, n) => ({ name: `p/${n}`, text: '' }))),
      '',
      /volumineux/,
    ],
    [
      'two parts of one name',
      'lettre.docx',
      docx({ name: 'word/document.xml', text: 'other' }),
      '',
      /ne se lit pas/,
    ],
    [
      'a way out of the archive',
      'lettre.docx',
      docx({ name: '../../etc/passwd', text: 'x' }),
      '',
      /ne se lit pas/,
    ],
  ];
  test.each(cases)('%s is refused, with what to do', async (_what, name, content, declared, reason) => {
    expect(await codes(name, content, declared)).toMatch(reason);
  });

  test('whatever bytes come, checking ends with a type or a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom(pdf, png, docx(), odt()),
        fc.constantFrom('a.pdf', 'a.docx', 'a.odt', 'a.png'),
        async (noise, good, name) => {
          const content = Buffer.from(good);
          content.set(noise.subarray(0, Math.max(0, content.length - 8)), 8);
          expect(typeof (await codes(name, content.subarray(0, noise.length * 2)))).toBe('string');
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a photograph', () => {
  test('loses where, when and with what it was taken, and stays what it shows', async () => {
    expect((await sharp(jpeg).metadata()).exif?.toString('latin1')).toContain('Telephone');
    const kept = await checkContent({ name: 'photo.jpg', declared: '', content: jpeg });
    if ('code' in kept) throw new Error(kept.words.fr);
    const { exif, xmp, iptc, width, height } = await sharp(kept.content).metadata();
    expect({ exif, xmp, iptc, width, height }).toEqual({ width: 2, height: 1 });
  });

  test('is turned the way up that it noted, since the note goes', async () => {
    const lying = await sharp(jpeg)
      .withExif({ IFD0: { Orientation: '6' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const kept = await checkContent({ name: 'photo.jpg', declared: '', content: lying });
    if ('code' in kept) throw new Error(kept.words.fr);
    const { width, height, orientation } = await sharp(kept.content).metadata();
    expect({ width, height, orientation }).toEqual({ width: 1, height: 2, orientation: undefined });
  });

  test('loses what is hidden behind it: a file that is two kinds at once is kept as one', async () => {
    const both = Buffer.concat([png, docx()]);
    const kept = await checkContent({ name: 'photo.png', declared: '', content: both });
    if ('code' in kept) throw new Error(kept.words.fr);
    expect(kept.content.includes('word/document.xml')).toBe(false);
  });
});

describe('a document that acts, fetches or hides something', () => {
  const action = '<</S/JavaScript/JS(app.alert\\(1\\))>>';
  test.each([
    ['a script', pdfWith(action)],
    ['a script whose name is written in numbers', pdfWith('<</S/J#61vaScript/#4a#53(1)>>')],
    ['a script among packed objects', pdfWith(packedObject(action))],
    ['a script in a revision that a later one hides', pdfWith(`${action}endobj\n3 0 obj<</S/GoTo>>`)],
    ['a program to be started', pdfWith('<</S/Launch/F(cmd.exe)>>')],
    ['a form that sends itself', pdfWith('<</S/SubmitForm/F(https://elsewhere.example)>>')],
    ['a file that it carries', pdfWith('<</Names<</EmbeddedFiles 4 0 R>>>>')],
    ['a form of another kind, with scripts of its own', pdfWith('<</AcroForm<</XFA 4 0 R>>>>')],
  ])('a PDF with %s is refused', async (_what, content) => {
    expect(await codes('a.pdf', content)).toMatch(/script, une commande ou un fichier joint/);
  });

  test('a PDF that unpacks to more than documents do, or that does not read, is refused', async () => {
    expect(await codes('a.pdf', pdfWith(packedObject('<<>>', 120 * 1024 * 1024)))).toMatch(/volumineux/);
    expect(await codes('a.pdf', Buffer.from('%PDF-1.4\nnothing'))).toMatch(/ne se lit pas/);
  });

  test('a PDF that leads to a page of itself or of the web is taken', async () => {
    expect(await codes('a.pdf', pdfWith('<</S/GoTo/D[2 0 R/Fit]>>'))).toBe('application/pdf');
    expect(await codes('a.pdf', pdfWith('<</S/URI/URI(https://justice.fr)>>'))).toBe('application/pdf');
  });

  test.each([
    [
      'a template of elsewhere',
      { name: 'word/_rels/settings.xml.rels', text: relationship('attachedTemplate') },
    ],
    [
      'a picture of elsewhere',
      { name: 'word/_rels/document.xml.rels', text: relationship('image', 'external') },
    ],
    [
      'a field that starts another program',
      {
        name: 'word/a.xml',
        text: '<w:a xmlns:w="w"><w:instrText>DDE</w:instrText><w:instrText>AUTO c:\\\\cmd</w:instrText></w:a>',
      },
    ],
    [
      'a simple field that fetches',
      { name: 'word/a.xml', text: '<a instr="x"><fldSimple instr="INCLUDEPICTURE x"/></a>' },
    ],
  ])('Word with %s is refused', async (_what, part) => {
    expect(await codes('a.docx', docx(part))).toMatch(/ailleurs/);
  });

  test.each([
    ['a picture of elsewhere', `<a ${xlink}><image x:href="https://elsewhere.example/a.png"/></a>`],
    ['a share of the network', `<a ${xlink}><object x:href="\\\\elsewhere\\share"/></a>`],
    ['a template of elsewhere', `<a ${xlink}><template x:href="https://elsewhere.example/a.ott"/></a>`],
    ['a link to another program', '<a><dde-source/></a>'],
  ])('LibreOffice with %s is refused', async (_what, text) => {
    expect(await codes('a.odt', odt({ name: 'styles.xml', text }))).toMatch(/ailleurs/);
  });

  test.each([
    ['Word with an OLE object', docx({ name: 'word/embeddings/oleObject1.bin', text: 'x' })],
    [
      'Word with a relation to one',
      docx({ name: 'word/_rels/a.rels', text: relationship('oleObject', 'Internal') }),
    ],
    ['LibreOffice with an OLE object', odt({ name: 'a.xml', text: '<d:object-ole xmlns:d="d"/>' })],
  ])('%s is refused', async (_what, content) => {
    expect(await codes(content.includes('mimetype') ? 'a.odt' : 'a.docx', content)).toMatch(
      /autre programme/,
    );
  });

  test('scripts bound to a button, and entities that unfold, are refused', async () => {
    expect(await codes('a.odt', odt({ name: 'a.xml', text: '<s:event-listener xmlns:s="s"/>' }))).toMatch(
      /macros/,
    );
    const entities = '<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>';
    expect(await codes('a.odt', odt({ name: 'a.xml', text: entities }))).toMatch(/ne se lit pas/);
  });

  test.each([
    ['says less than it unpacks to', { name: 'word/a.bin', text: 'x'.repeat(5000), claims: 10 }],
    ['says more', { name: 'word/a.bin', text: 'x', claims: 400 }],
    ['says otherwise in its own head', { name: 'word/a.bin', text: 'x'.repeat(50), claimsInHead: 49 }],
  ])('an archive with a part that %s is refused', async (_what, part) => {
    expect(await codes('a.docx', docx(part))).toMatch(/ne se lit pas/);
  });

  test('a part that is empty, as LibreOffice leaves some, is nothing wrong', async () => {
    const empty = odt({ name: 'Configurations2/accelerator/current.xml', text: '' });
    expect(await codes('a.odt', empty)).toMatch(/opendocument/);
  });

  test('links that one clicks are taken, and the template that a document was made from', async () => {
    const link = { name: 'word/_rels/document.xml.rels', text: relationship('hyperlink') };
    expect(await codes('a.docx', docx(link))).toMatch(/wordprocessingml/);
    const text = `<a ${xlink}><template x:href="file:///C:/modele.ott"/><t:a xmlns:t="t" x:href="https://justice.fr"/><object x:href="./Object 1"/></a>`;
    expect(await codes('a.odt', odt({ name: 'meta.xml', text }))).toMatch(/opendocument/);
  });
});

describe('a name', () => {
  test.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\camille\\bilan.pdf', 'bilan.pdf'],
    ['bilan\u202Efdp.exe.pdf', 'bilanfdp.exe.pdf'],
    ['bi\u0000lan\r\n.pdf', 'bilan.pdf'],
    ['"><img src=x>.pdf', 'img src=x.pdf'],
    ['  .htaccess.pdf', 'htaccess.pdf'],
    ['....pdf', 'document.pdf'],
    ['', 'document.pdf'],
    ['Bilan d’étape – été.pdf', 'Bilan d’étape – été.pdf'],
    ['Éte\u0301.PDF', 'Été.pdf'],
  ])('%j becomes %j', (given, wanted) => expect(safeName(given, 'pdf')).toBe(wanted));

  test('is short, of one line, visible, without a path, and of its content’s extension, whatever is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const name = safeName(given, 'pdf');
        expect([...name].length).toBeLessThanOrEqual(120);
        expect(name).toMatch(/^[^.\s/\\][^/\\\p{C}]*\.pdf$/u);
        expect(extensionOf(name)).toBe('pdf');
        expect(safeName(name, 'pdf')).toBe(name);
      }),
    );
  });
});

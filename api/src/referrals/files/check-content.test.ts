import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { docx, exe, jpeg, odt, pdf, png, zip } from '../../testing/files.ts';
import { checkContent } from './check-content.ts';
import { extensionOf, safeName } from './file-name.ts';

const codes = async (name: string, content: Buffer, declared = '') => {
  const found = await checkContent({ name, declared, content });
  return typeof found === 'string' ? found : `${found.code}: ${found.message}`;
};

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

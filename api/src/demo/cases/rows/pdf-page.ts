/** What PDF cannot have as it is between parentheses. */
const special = /[\\()]/g;

/** A page with these lines as a PDF, the first one as its title. Letters of Western Europe only. */
export function page(lines: readonly string[]): Buffer {
  const words = lines.map((line, index) => {
    const [size, y] = index === 0 ? [18, 780] : [12, 756 - index * 20];
    // ’ is not in the encoding of this plain file
    const text = line.replaceAll('’', "'").replace(special, (sign) => `\\${sign}`);
    return `BT /F1 ${size} Tf 60 ${y} Td (${text}) Tj ET`;
  });
  const content = words.join('\n');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ];
  let file = '%PDF-1.4\n';
  const starts = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${starts.join('')}`;
  return Buffer.from(
    `${file}${table}trailer<</Root 1 0 R/Size ${size}>>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}

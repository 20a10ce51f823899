/** Browsers by what their user agent says of itself, those first that call themselves like others as well. */
const browsers: readonly (readonly [string, RegExp])[] = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Headless)?Chrome\/|\bCriOS\//],
  ['Safari', /\bSafari\//],
];

const systems: readonly (readonly [string, RegExp])[] = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMacintosh\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
];

/** What one knows a device by: “Firefox, Windows”, in every language; null where its browser does not say. */
export function deviceName(userAgent: string | null): string | null {
  const known = [browsers, systems].flatMap(
    (names) => names.find(([, says]) => says.test(userAgent ?? ''))?.[0] ?? [],
  );
  return known.length > 0 ? known.join(', ') : null;
}

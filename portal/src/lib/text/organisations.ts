/** Long names of courts and services, as people in the network shorten them where room is scarce. */
const shortenings: readonly (readonly [RegExp, string])[] = [
  [/^Tribunal judiciaire d(?:e |u |’|')/i, 'TJ '],
  [/^Tribunal de proximité d(?:e |u |’|')/i, 'TPROX '],
  [/^Cour d(?:’|')appel d(?:e |’|')/i, 'CA '],
  [/^Service pénitentiaire d(?:’|')insertion et de probation (?:d(?:e la |e l’|e |u |’|'))?/i, 'SPIP '],
  [/^Service de l(?:’|')application des peines d(?:e |u |’|')/i, 'Application des peines '],
  [/^Service de l(?:’|')instruction d(?:e |u |’|')/i, 'Instruction '],
  [/^Service du juge des libertés et de la détention d(?:e |u |’|')/i, 'JLD '],
  [/^Service des affaires familiales d(?:e |u |’|')/i, 'Affaires familiales '],
  [/^Greffe du tribunal judiciaire d(?:e |u |’|')/i, 'Greffe du TJ '],
  [/^Centre hospitalier universitaire d(?:e |u |’|')/i, 'CHU '],
];

/** "Tribunal judiciaire de Clermont-Ferrand" as "TJ Clermont-Ferrand", "ANEF 63 – CPCA Allier…" as "ANEF 63". */
export function shortName(name: string): string {
  const found = shortenings.find(([pattern]) => pattern.test(name));
  const [main = name] = (found ? name.replace(found[0], found[1]) : name).split(' – ');
  return main.trim();
}

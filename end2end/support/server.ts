/** Where the server under test listens; `scripts/test.sh` starts one with a fresh demonstration and says so. */
export const baseURL = address();

/** The districts of the demonstration. */
export const districts = ['dalheim', 'gruebentaelchen'] as const;
export type District = (typeof districts)[number];

/** Name of a district as its pages show it. */
export const districtName: Record<District, string> = { dalheim: 'Dalheim', gruebentaelchen: 'Grübentälchen' };

function address(): string {
  const url = process.env['QUARTIER_BASE_URL'];
  if (!url) throw new Error('QUARTIER_BASE_URL is not set. „make test“ starts a server with a fresh demonstration and sets it.');
  return url.replace(/\/+$/, '');
}

/** An address nobody else uses: forms are limited per address (the first three numbers count). */
export function freshAddress(): string {
  const part = (): number => 1 + Math.floor(Math.random() * 254);
  return `10.${part()}.${part()}.${part()}`;
}

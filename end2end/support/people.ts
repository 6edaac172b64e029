import { readFileSync } from 'node:fs';
import { type District, districts } from './server.ts';

/** Somebody of the demonstration who can sign in. */
export interface Person {
  key: string;
  name: string;
  email: string;
  roles: string[];
  seat: string | null;
  district: District;
  password: string;
}

/** Everybody in the files the demonstration is loaded from. */
export const everybody: Person[] = districts.flatMap(read);

/** The person with this key. */
export function person(key: string): Person {
  const found = everybody.find((one) => one.key === key);
  if (!found) throw new Error(`nobody in the demonstration is called ${key}`);
  return found;
}

function read(district: District): Person[] {
  const file = new URL(`../../server/demo/${district}-story/people.toml`, import.meta.url);
  const [head = '', ...blocks] = readFileSync(file, 'utf8').split('[[people]]');
  const password = field(head, 'password');
  return blocks.map((block) => ({
    key: field(block, 'key'),
    name: field(block, 'name'),
    email: field(block, 'email'),
    roles: [.../roles = \[(.*)\]/.exec(block)?.[1]?.matchAll(/"([^"]+)"/g) ?? []].map((match) => match[1] ?? ''),
    seat: /^seat = "([^"]+)"/m.exec(block)?.[1] ?? null,
    district,
    password,
  }));
}

function field(block: string, name: string): string {
  const value = new RegExp(`^${name} = "([^"]+)"`, 'm').exec(block)?.[1];
  if (!value) throw new Error(`people.toml: no ${name} in ${block.slice(0, 80)}`);
  return value;
}

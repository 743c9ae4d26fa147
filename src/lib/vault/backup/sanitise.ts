import { cleanText } from '$lib/vault/log/clean';
import { LONGEST_ENTRY } from '$lib/vault/log/entry';

const DEEPEST = 20;
const LONGEST_LINE = LONGEST_ENTRY + 1024;
const NEVER = ['__proto__', 'constructor', 'prototype'];

/**
 * One line of JSON from outside, as objects without prototype.
 * @throws Error with the reason, when it is no line this program could have written.
 */
export function plainJson(line: string): unknown {
	if (line.length > LONGEST_LINE) throw new Error('it is too long');
	return bare(JSON.parse(line), DEEPEST);
}

function bare(value: unknown, levels: number): unknown {
	if (levels === 0) throw new Error('it is nested too deep');
	if (typeof value === 'string' && cleanText(value) !== value) {
		throw new Error('it holds characters that are never written');
	}
	if (typeof value === 'number' && !Number.isFinite(value))
		throw new Error('a number is too large');
	if (Array.isArray(value)) return value.map((each) => bare(each, levels - 1));
	return typeof value === 'object' && value !== null ? bareObject(value, levels) : value;
}

function bareObject(value: object, levels: number): object {
	const object = Object.create(null) as Record<string, unknown>;
	for (const [name, each] of Object.entries(value)) {
		if (NEVER.includes(name)) throw new Error(`it holds “${name}”`);
		object[name] = bare(each, levels - 1);
	}
	return object;
}

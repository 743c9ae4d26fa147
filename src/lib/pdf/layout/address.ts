import type { LaidBlock } from './laid';
import { margin } from './paper';
import type { Style, Typesetter } from './typesetter';
import type { Strip } from './window';

/** White to the right of the address, so that a tilted sheet shows it whole. */
const BESIDE = 9;

const style = (size: number, leading: number): Style => ({ face: 'regular', size, leading });

/** The first in which an address fits the strip is taken: for up to three, four … lines of #10, four … seven of DL. */
const styles = [
	style(10.5, 14),
	style(10.5, 13.4),
	style(10.5, 11.75),
	style(10.5, 11.1),
	style(9.2, 9.4)
];

/** The address as it fits the strip; where it has too many lines, two short ones stand on one. */
export function address(lines: readonly string[], strip: Strip, set: Typesetter): LaidBlock {
	const width = strip.right - BESIDE - margin.left;
	const room = strip.bottom - strip.top;
	for (const style of styles) {
		const block = set.block(
			'P',
			width,
			lines.map((line) => [line, style] as const)
		);
		if (block.height <= room || (style === styles.at(-1) && lines.length < 4)) return block;
	}
	return address(withOneLess(lines), strip, set);
}

/** The two neighbours that are shortest together on one line, never the name above or the line at the end. */
function withOneLess(lines: readonly string[]): string[] {
	const together = (at: number) => `${lines[at]}, ${lines[at + 1]}`;
	const places = lines.slice(1, -2).map((_, at) => at + 1);
	const [at = 1] = places.sort((a, b) => together(a).length - together(b).length);
	return [...lines.slice(0, at), together(at), ...lines.slice(at + 2)];
}

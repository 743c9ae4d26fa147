import type { LaidBlock } from './laid';
import type { Setting } from './items';
import { isLarge, margin } from './paper';
import type { Style } from './typesetter';
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

/** In large print it is as large as the strip has room for. */
const largeStyles = [style(16, 20), style(15, 16.5), style(13.5, 15), ...styles];

/** The address as it fits the strip; where it has too many lines, two short ones stand on one. */
export function address(lines: readonly string[], strip: Strip, setting: Setting): LaidBlock {
	const { set, density } = setting;
	const width = strip.right - BESIDE - margin.left;
	const room = strip.bottom - strip.top;
	for (const style of isLarge(density) ? largeStyles : styles) {
		const block = set.block(
			'P',
			width,
			lines.map((line) => [line, style] as const)
		);
		if (block.height <= room || (style === styles.at(-1) && lines.length < 4)) return block;
	}
	return address(withOneLess(lines), strip, setting);
}

/** The two neighbours that are shortest together on one line, never the name above or the line at the end. */
function withOneLess(lines: readonly string[]): string[] {
	const together = (at: number) => `${lines[at]}, ${lines[at + 1]}`;
	const places = lines.slice(1, -2).map((_, at) => at + 1);
	const [at = 1] = places.sort((a, b) => together(a).length - together(b).length);
	return [...lines.slice(0, at), together(at), ...lines.slice(at + 2)];
}

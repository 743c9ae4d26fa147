import type { Density } from './paper';
import type { Style } from './typesetter';

export const practiceName: Style = { face: 'bold', size: 13, leading: 17 };
export const practiceLine: Style = { face: 'regular', size: 8.5, leading: 11.75, quiet: true };
export const runningHead: Style = { face: 'regular', size: 8.5, leading: 11.75, quiet: true };

export const text = byDensity('regular', 0, 0);
export const strong = byDensity('bold', 0, 0);
export const subject = byDensity('bold', 1.5, 2);
export const small = byDensity('regular', -1, -1.75);
export const smallStrong = byDensity('bold', -1, -1.75);

/** A style that is so much larger than the text. */
function byDensity(face: Style['face'], size: number, leading: number) {
	const made = new Map<Density, Style>();
	return (density: Density): Style => {
		const style = made.get(density) ?? {
			face,
			size: density.size + size,
			leading: density.leading + leading
		};
		made.set(density, style);
		return style;
	};
}

import type { Density } from './paper';
import type { Style } from './typesetter';

export const practiceName: Style = { face: 'bold', size: 13, leading: 17 };
export const practiceLine: Style = { face: 'regular', size: 8.5, leading: 11.75, quiet: true };
export const runningHead: Style = { face: 'regular', size: 8.5, leading: 11.75, quiet: true };

export const text = byDensity('regular', 0, 0);
export const quiet = byDensity('regular', 0, 0, true);
export const strong = byDensity('bold', 0, 0);
export const subject = byDensity('bold', 1.5, 2);
/** Of lines that belong close together, such as a name and its telephone number. */
export const close = byDensity('regular', 0, -1.5);
export const closeStrong = byDensity('bold', 0, -1.5);
/** As large as the text: somebody has to read it to call. */
export const practiceTelephone: Style = { face: 'regular', size: 10.5, leading: 13.5 };

/** A style that is so much larger than the text. */
function byDensity(face: Style['face'], size: number, leading: number, quiet = false) {
	const made = new Map<Density, Style>();
	return (density: Density): Style => {
		const style = made.get(density) ?? {
			face,
			size: density.size + size,
			leading: density.leading + leading,
			quiet
		};
		made.set(density, style);
		return style;
	};
}

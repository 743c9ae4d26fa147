import type { Density } from './paper';
import type { Style } from './typesetter';

export const practiceName: Style = { face: 'bold', size: 13, leading: 17 };
export const practiceLine: Style = { face: 'regular', size: 8.5, leading: 11.75, quiet: true };
export const addressLine: Style = { face: 'regular', size: 10.5, leading: 14 };
export const runningHead: Style = { face: 'regular', size: 8.5, leading: 11.75, quiet: true };

export const text = ({ size, leading }: Density): Style => ({ face: 'regular', size, leading });
export const strong = ({ size, leading }: Density): Style => ({ face: 'bold', size, leading });
export const subject = ({ size, leading }: Density): Style => ({
	face: 'bold',
	size: size + 1.5,
	leading: leading + 2
});
export const small = ({ size, leading }: Density): Style => ({
	face: 'regular',
	size: size - 1,
	leading: leading - 1.75
});

/** What stands on the first page above the subject: letterhead, address and day. */
import type { Letter } from '$lib/domain/letters/letter';
import { address } from './address';
import { narrow, placed, type Setting } from './items';
import type { LaidBlock, LaidImage, PlacedBlock } from './laid';
import { gutter, margin } from './paper';
import { around, type Around, text } from './styles';
import { isTelephone } from './telephone';
import type { Style, Typesetter } from './typesetter';
import { shownOf, type Shown } from './window';

/** White between a logo and the name below it. */
const BELOW_LOGO = 6;
/** So that the first line of the column is level with the name. */
const LEVEL = 2.5;

/** The blocks, and from where on nothing below them shows in the window. */
export function head(
	letter: Letter,
	logo: LaidImage | null,
	setting: Setting
): { blocks: PlacedBlock[]; bottom: number } {
	const shown = shownOf(letter.region, letter.sender.window ?? 0);
	const above = letterheadBlocks(letter.sender, logo, shown, setting);
	const to = address(letter.to, shown.safe, setting);
	const room = shown.safe.bottom - shown.safe.top - to.height;
	const top = shown.safe.top + room / 2;
	// To the right of all that the window may show.
	const day = narrow(setting, letter.day, text(setting.density));
	const right = margin.left + setting.width - day.width;
	const blocks = [
		...above,
		placed(setting, to, margin.left, top),
		placed(setting, day.block, right, top + to.height - day.block.height)
	];
	return { blocks, bottom: shown.seen.bottom };
}

function letterheadBlocks(
	sender: Letter['sender'],
	logo: LaidImage | null,
	{ seen }: Shown,
	setting: Setting
): PlacedBlock[] {
	const { set, density } = setting;
	const width = (setting.width - gutter) / 2;
	const name = set.block('P', width, [[sender.name, around(density).name]]);
	const blocks: PlacedBlock[] = [];
	let y = margin.top;
	if (logo) {
		const picture = within(logo, seen.top - name.height - BELOW_LOGO - y);
		blocks.push(placed(setting, set.picture(picture), margin.left, y));
		y += picture.height + BELOW_LOGO;
	}
	blocks.push(placed(setting, name, margin.left, y));
	if (sender.lines.length === 0) return blocks;
	const top = margin.top + LEVEL;
	const column = columnBlock(sender.lines, { width, height: seen.top - top }, set, around(density));
	return [...blocks, placed(setting, column, margin.left + width + gutter, top)];
}

/** The lines about the practice, set closer where there are more than there is usually room for. */
function columnBlock(
	lines: readonly string[],
	room: { width: number; height: number },
	set: Typesetter,
	{ telephone, line: other }: Around
): LaidBlock {
	const setAs = (share: number) => {
		const texts = lines.map((line) => {
			const style = isTelephone(line) ? telephone : other;
			return [line, closer(style, share)] as const;
		});
		return set.block('P', room.width, texts);
	};
	const usual = setAs(1);
	return usual.height <= room.height ? usual : setAs(room.height / usual.height);
}

function within(picture: LaidImage, height: number): LaidImage {
	const scale = Math.min(1, height / picture.height);
	return { ...picture, width: picture.width * scale, height: picture.height * scale };
}

const known = new Map<string, Style>();

/** So much closer; a style for each share of a hundred, as equal styles are the same object. */
function closer(style: Style, share: number): Style {
	if (share >= 1) return style;
	const percent = Math.floor(share * 100);
	const leading = (style.leading * percent) / 100;
	const name = `${style.size} ${percent}`;
	const made = known.get(name) ?? { ...style, leading, size: Math.min(style.size, leading * 0.95) };
	known.set(name, made);
	return made;
}

import type { Letter } from '$lib/domain/letter';
import { bodyItems, fit, type Numbers } from './body';
import { flow } from './flow';
import { continuation, head } from './head';
import type { LaidImage, LaidPage } from './laid';
import type { Widths } from './measure';
import { comfortable, compact, continuedTop, letterhead, margin, papers } from './paper';
import type { Density } from './paper';
import { Unprintable } from '$lib/pdf/unprintable';
import { typesetter, type Typesetter } from './typesetter';

export type Pixels = { width: number; height: number };

/**
 * Lays out letters; what repeats from letter to letter is set once. Throws `Unprintable`
 * when a picture is missing or something does not fit on a page.
 */
export type Layout = (letter: Letter, images: ReadonlyMap<string, Pixels>) => LaidPage[];

export function layout(widths: Widths): Layout {
	const set = typesetter(widths);
	return (letter, images) => {
		const pictures = {
			logo: pictureOf(letter.sender.logo, `Logo of ${letter.sender.name}`, images, letterhead.logo),
			signature: pictureOf(letter.signOff.signature, `Signature of ${letter.signOff.name}`, images)
		};
		const pages = pagesOf(letter, pictures, comfortable, set);
		if (pages.length === 1) return pages;
		const closer = pagesOf(letter, pictures, compact, set);
		return closer.length < pages.length ? closer : pages;
	};
}

function pagesOf(
	letter: Letter,
	pictures: { logo: LaidImage | null; signature: LaidImage | null },
	density: Density,
	set: Typesetter
): LaidPage[] {
	const paper = papers[letter.region];
	const width = paper.width - margin.left - margin.right;
	const numbers = counters();
	const top = head(letter, pictures.logo, paper, set, numbers);
	const items = bodyItems(letter, pictures.signature, { set, width, density, numbers });
	const column = {
		firstTop: top.bottom + 18,
		top: continuedTop,
		bottom: paper.height - margin.bottom
	};
	const pages = flow(items, column);
	return pages.map((placed, index) => {
		const body = placed.map((each) => ({ ...each, x: each.x + margin.left }));
		const above =
			index === 0
				? top.blocks
				: continuation(letter.sender.name, index + 1, pages.length, paper.width, set);
		return { ...paper, blocks: [...above, ...body] };
	});
}

function counters(): Numbers {
	let elements = 0;
	let lists = 0;
	return { element: () => elements++, list: () => lists++ };
}

function pictureOf(
	file: string | null,
	alt: string,
	images: ReadonlyMap<string, Pixels>,
	frame?: { width: number; height: number }
): LaidImage | null {
	if (file === null) return null;
	const pixels = images.get(file);
	if (!pixels)
		throw new Unprintable('A picture of this letter is missing: please choose it again.');
	return fit({ file, alt, pixels }, frame);
}

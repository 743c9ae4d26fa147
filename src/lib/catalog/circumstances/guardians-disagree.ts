import { beforeAnyWord } from '$lib/catalog/reasons/common/before-any-word';
import { isTicked } from '$lib/domain/rules/situation';
import { ticked } from '$lib/catalog/circumstances/common/kinds';

export default ticked({
	order: 35,
	title: 'Those who decide disagree',
	about:
		'Nothing is told or sent before it is settled who may hear what, and whose signature counts.',
	brings: ['settle-who-hears-what'],
	gates: beforeAnyWord(['settle-who-hears-what']),
	watch: ['Take no side, and let no signature of one stand for the other.'],
	source: ['B: CPH and Associates 2005; standards C.5, conflict over records', '2026-11-29'],
	holds: (situation) => isTicked(situation, 'guardians-disagree')
});

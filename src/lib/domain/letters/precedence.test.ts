import { expect, it } from 'vitest';
import { mostParticular } from './precedence';
import { template } from '$tests/support/domain/letters';

const general = template('practice-closing', 'client');
const ofReason = { ...template('retirement', 'client'), supersedes: ['practice-closing' as const] };
const members = template('member-notice', 'members');
const plain = template('plain-notice', 'person');
const own = template('own-1', 'client');
const ownToMembers = template('own-2', 'members');

it.each([
	['the one that supersedes the other', [ofReason, general], 'retirement'],
	['wherever it stands in the list', [general, ofReason], 'retirement'],
	['each member’s letter before the client’s', [members, ofReason, general], 'member-notice'],
	['plain words before the usual ones', [plain, general], 'plain-notice'],
	['each member’s letter before plain words', [members, plain], 'member-notice'],
	['the therapist’s own before ours', [own, ofReason], 'own-1'],
	['plain words before the therapist’s own to clients', [own, plain], 'plain-notice'],
	[
		'the newest of the therapist’s own',
		[members, ownToMembers, { ...ownToMembers, id: 'own-3' as const }],
		'own-3'
	]
])('takes %s', (_, fitting, expected) => {
	expect(mostParticular(fitting)?.id).toBe(expected);
});

it('takes none where none fits', () => {
	expect(mostParticular([])).toBeUndefined();
});

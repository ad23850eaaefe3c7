/**
 * Rules that go beyond the shape of one file: DESIGN §5, Build. Each has a fixture that breaks it
 * (tests/unit/checks.test.ts).
 */
import { checkChannels } from './check-channels.ts';
import { checkHours } from './check-hours.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkSources } from './check-sources.ts';
import { packLexicon } from './lexicon.ts';
import { type Problem } from './problem.ts';
import { type Dataset } from './read.ts';
import { type Region } from './record.ts';

/** A rule over one region. */
export type RegionCheck = (
	region: Region,
	data: Dataset,
	report: Report
) => void;

/** Takes a defect of the region under test. */
export type Report = ( record: string, rule: string, remedy: string ) => void;

const checkNames: RegionCheck = ( region, data, report ) => {
	const topics = new Set( data.topics.map( ( { id } ) => id ) );
	const ids = new Set< string >();
	for ( const line of region.lines ) {
		if ( ids.has( line.id ) ) {
			report( line.id, 'unique-id', 'give each line an id of its own' );
		}
		ids.add( line.id );
		if ( ! line.id.endsWith( `-${ region.region.toLowerCase() }` ) ) {
			report(
				line.id,
				'id-suffix',
				`end the id in "-${ region.region.toLowerCase() }"`
			);
		}
		for ( const topic of line.topics.filter(
			( id ) => ! topics.has( id )
		) ) {
			report(
				line.id,
				'unknown-topic',
				`"${ topic }" is not in data/topics.json`
			);
		}
		for ( const area of line.areas ) {
			if ( ! area.startsWith( `${ region.region }-` ) ) {
				report(
					line.id,
					'foreign-area',
					`"${ area }" lies in another region`
				);
			}
			if ( ! Object.hasOwn( data.areas, area ) ) {
				report(
					line.id,
					'unknown-area',
					`name "${ area }" in data/areas.json`
				);
			}
		}
	}
	for ( const { now, number } of region.retired ) {
		if ( now !== null && ! ids.has( now ) ) {
			report(
				number,
				'unknown-successor',
				`no line "${ now }" in this region`
			);
		}
	}
	for ( const use of region.uses?.lines ?? [] ) {
		const lender = data.regions.get( region.uses!.region );
		if ( ! lender?.lines.some( ( { id } ) => id === use.id ) ) {
			report(
				use.id,
				'unknown-use',
				`no such line in regions/${ region.uses!.region }.json`
			);
		}
	}
};

const CHECKS: readonly RegionCheck[] = [
	checkNames,
	checkSources,
	checkChannels,
	checkHours,
	checkNumbers,
];

function checkTree( { topics }: Dataset ): Problem[] {
	const ids = new Set( topics.map( ( { id } ) => id ) );
	const problem = (
		record: string,
		rule: string,
		remedy: string
	): Problem => ( {
		file: 'topics.json',
		record,
		rule,
		remedy,
	} );
	return [
		...topics
			.filter( ( { parent } ) => parent !== null && ! ids.has( parent ) )
			.map( ( { id } ) =>
				problem( id, 'unknown-parent', 'name a topic of the list' )
			),
		...topics
			.filter( ( { n }, index ) => n !== index + 1 )
			.map( ( { id } ) =>
				problem(
					id,
					'number-order',
					'number topics 1, 2, 3 … and reuse none'
				)
			),
	];
}

function checkLexicons( { lexicons, topics }: Dataset ): Problem[] {
	const problems: Problem[] = [];
	const numbers = new Map( topics.map( ( { id, n } ) => [ id, n ] ) );
	for ( const lexicon of lexicons ) {
		packLexicon( lexicon, numbers, ( record, remedy ) =>
			problems.push( {
				file: `lexicon/${ lexicon.lang }.json`,
				record,
				rule: 'phrase',
				remedy,
			} )
		);
	}
	return problems;
}

/**
 * Runs every rule.
 *
 * @param data The dataset as read.
 * @return Problems; empty if all is well.
 */
export function checkDataset( data: Dataset ): Problem[] {
	const problems = [ ...checkTree( data ), ...checkLexicons( data ) ];
	for ( const region of data.regions.values() ) {
		const report: Report = ( record, rule, remedy ) => {
			problems.push( {
				file: `regions/${ region.region }.json`,
				record,
				rule,
				remedy,
			} );
		};
		CHECKS.forEach( ( check ) => check( region, data, report ) );
	}
	return problems;
}

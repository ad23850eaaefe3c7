/**
 * `npm run --silent panel`: the lines that a reader of a region sees. Described in docs/commands.md.
 */
import { parseArgs } from 'node:util';
import {
	type CompiledLine,
	type CompiledRegion,
} from '../src/core/compiled.ts';
import { shape } from './command/answer.ts';
import { built, builtTopics, engine, php } from './command/engine.ts';
import { BadInput, EXIT, run } from './command/exit.ts';
import { openLines } from './command/open-lines.ts';

/** Whether a text is a BCP 47 tag. */
function isLanguage( text: string ): boolean {
	try {
		return Intl.getCanonicalLocales( text ).length === 1;
	} catch {
		return false;
	}
}

await run( async () => {
	const { values } = parseArgs( {
		options: {
			region: { type: 'string' },
			topics: { type: 'string', default: '' },
			lang: { type: 'string', default: 'en' },
			at: { type: 'string' },
			max: { type: 'string' },
			home: { type: 'string' },
			engine: { type: 'string' },
			text: { type: 'boolean', default: false },
		},
	} );
	const place = /^([A-Z]{2})(-[A-Z0-9]{1,3})?$/.exec( values.region ?? '' );
	if ( ! place ) {
		throw new BadInput(
			`--region "${ values.region ?? '' }": give an ISO 3166 code such as GB or GB-WLS.`
		);
	}
	const [ code, region = '' ] = place;
	const topics = builtTopics();
	const wanted = values.topics.split( ',' ).filter( Boolean );
	const numbers = wanted.map( ( id ) => {
		const topic = topics.find( ( one ) => one.id === id );
		if ( ! topic ) {
			throw new BadInput(
				`--topics: unknown topic "${ id }"; see data/topics.json.`
			);
		}
		return topic.n;
	} );
	const at = values.at === undefined ? null : new Date( values.at );
	if ( at && Number.isNaN( at.getTime() ) ) {
		throw new BadInput(
			`--at "${ values.at }": give a time such as 2026-11-21T02:00Z.`
		);
	}
	const max = values.max === undefined ? null : Number( values.max );
	if ( max !== null && ! [ 1, 2, 3, 4, 5 ].includes( max ) ) {
		throw new BadInput(
			`--max "${ values.max }": give a number from 1 to 5.`
		);
	}
	if ( values.home !== undefined && ! /^[A-Z]{2}$/.test( values.home ) ) {
		throw new BadInput(
			`--home "${ values.home }": give an ISO 3166-1 code such as GB.`
		);
	}
	const home = values.home && values.home !== region ? values.home : null;
	const area = place[ 2 ] ? code : null;
	const { lang } = values;
	if ( ! isLanguage( lang ) ) {
		throw new BadInput(
			`--lang "${ lang }": give a language such as en or pt-BR.`
		);
	}
	const question = {
		region,
		...( home && { home } ),
		request: {
			topics: numbers,
			area,
			lang,
			hidden: [],
			pinned: [],
			max,
		},
	};
	// The text is the plugin's own, which exists in PHP alone.
	if ( values.text ) {
		const writer = php();
		try {
			process.stdout.write( await writer.text( question ) );
		} finally {
			writer.close();
		}
		return EXIT.fine;
	}
	const rules = engine( values.engine );
	try {
		const panel = await rules.pick( question );
		const file = built< CompiledRegion >( `regions/${ region }` );
		const answer = shape(
			{
				region,
				area,
				lang,
				open: at && ( await openLines( rules, panel, at ) ),
				home,
			},
			panel,
			topics,
			file && `${ file.release }-${ file.hash }`,
			built< CompiledLine >( 'international' )!
		);
		console.log( JSON.stringify( answer ) );
	} finally {
		rules.close();
	}
	return EXIT.fine;
} );

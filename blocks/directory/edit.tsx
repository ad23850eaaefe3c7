/**
 * The help page in the editor: further countries, and the page as PHP prints it.
 */
import { InspectorControls, useBlockProps } from '@wordpress/block-editor';
import { Notice, PanelBody } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { editorData } from '../../src/editor/data.ts';
import { Drawn } from '../../src/editor/drawn.tsx';
import { HeadingPanel } from '../../src/editor/heading-panel.tsx';
import { NameField } from '../../src/editor/name-field.tsx';

/** Attributes of the block. */
export type Attributes = {
	/** Codes of countries besides the site's own. */
	regions: string[];
	headingLevel: number;
};

interface Props {
	attributes: Attributes;
	setAttributes: ( change: Partial< Attributes > ) => void;
}

/** Most countries besides the site's own; MOST_REGIONS of includes/directory.php less one. */
const MOST_REGIONS = 19;

/**
 * Draws the block.
 *
 * @param props               Properties.
 * @param props.attributes    Attributes; code view may have put anything there.
 * @param props.setAttributes Changes them.
 */
export function Edit( { attributes, setAttributes }: Props ) {
	const { regions: known, regionApproved, region: own } = editorData();
	const others = known
		.filter( ( { code } ) => code !== own )
		.map( ( { code, name } ) => ( { id: code, name } ) );
	const codes = Array.isArray( attributes.regions ) ? attributes.regions : [];
	const chosen = codes.flatMap( ( code ) =>
		others.filter( ( { id } ) => id === code )
	);

	return (
		<div { ...useBlockProps() }>
			<InspectorControls>
				<PanelBody title={ __( 'Countries', 'afterword' ) }>
					<NameField
						label={ __(
							'Countries besides your own',
							'afterword'
						) }
						known={ others }
						chosen={ chosen.map( ( { id } ) => id ) }
						most={ MOST_REGIONS }
						onChange={ ( regions ) => setAttributes( { regions } ) }
					/>
				</PanelBody>
				<HeadingPanel
					label={ __( 'Level of the headings', 'afterword' ) }
					help={ __(
						'That of a country; topics are one level below.',
						'afterword'
					) }
					max={ 5 }
					level={ attributes.headingLevel }
					onChange={ ( headingLevel ) =>
						setAttributes( { headingLevel } )
					}
				/>
			</InspectorControls>
			{ ! regionApproved && (
				<Notice status="warning" isDismissible={ false }>
					{ __(
						'No country is approved yet: readers see a page without numbers.',
						'afterword'
					) }
				</Notice>
			) }
			<Drawn
				block="directory"
				query={ {
					regions: chosen.map( ( { id } ) => id ),
					headingLevel: attributes.headingLevel,
				} }
			/>
		</div>
	);
}

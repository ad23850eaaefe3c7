/**
 * The help page in the editor: further countries, and the page as PHP prints it.
 */
import { InspectorControls, useBlockProps } from '@wordpress/block-editor';
import {
	FormTokenField,
	Notice,
	PanelBody,
	RangeControl,
} from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { editorData } from '../../src/editor/data.ts';
import { Drawn } from '../../src/editor/drawn.tsx';

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
	const others = known.filter( ( { code } ) => code !== own );
	const codes = Array.isArray( attributes.regions ) ? attributes.regions : [];
	const chosen = codes.flatMap( ( code ) =>
		others.filter( ( other ) => other.code === code )
	);
	const codeOf = ( token: string ): string =>
		others.find( ( { name } ) => name === token )?.code ?? '';

	return (
		<div { ...useBlockProps() }>
			<InspectorControls>
				<PanelBody title={ __( 'Countries', 'afterword' ) }>
					<FormTokenField
						__next40pxDefaultSize
						__nextHasNoMarginBottom
						__experimentalExpandOnFocus
						label={ __(
							'Countries besides your own',
							'afterword'
						) }
						value={ chosen.map( ( { name } ) => name ) }
						suggestions={ others.map( ( { name } ) => name ) }
						maxLength={ MOST_REGIONS }
						__experimentalValidateInput={ ( token: string ) =>
							codeOf( token ) !== ''
						}
						onChange={ ( tokens ) =>
							setAttributes( {
								regions: tokens
									.map( ( token ) =>
										codeOf(
											typeof token === 'string'
												? token
												: token.value
										)
									)
									.filter( Boolean ),
							} )
						}
					/>
				</PanelBody>
				<PanelBody
					title={ __( 'Heading', 'afterword' ) }
					initialOpen={ false }
				>
					<RangeControl
						__next40pxDefaultSize
						__nextHasNoMarginBottom
						label={ __( 'Level of the headings', 'afterword' ) }
						help={ __(
							'That of a country; topics are one level below.',
							'afterword'
						) }
						min={ 2 }
						max={ 5 }
						value={ attributes.headingLevel }
						onChange={ ( level = 2 ) =>
							setAttributes( { headingLevel: level } )
						}
					/>
				</PanelBody>
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
					regions: chosen.map( ( { code } ) => code ),
					headingLevel: attributes.headingLevel,
				} }
			/>
		</div>
	);
}

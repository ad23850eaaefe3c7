/**
 * What the post editor loads beside the block.
 */
import { registerPlugin } from '@wordpress/plugins';
import { DocumentPanel } from './document-panel.tsx';
import './editor.scss';

registerPlugin( 'afterword', { render: DocumentPanel, icon: 'sos' } );

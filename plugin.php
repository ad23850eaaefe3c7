<?php
/**
 * Plugin Name:       Afterword
 * Description:       Puts the right help under sensitive stories: a short panel, "Where to get help", with helplines for the story's topics and the reader's country. Asks no other server and tracks nobody.
 * Version:           0.1.0
 * Requires at least: 6.8
 * Requires PHP:      7.4
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       afterword
 * Domain Path:       /build/languages
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;

// What is known.
require __DIR__ . '/includes/data.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/settings-fields.php';
require __DIR__ . '/includes/addresses.php';
require __DIR__ . '/includes/meta.php';

// Which topics, which lines.
require __DIR__ . '/includes/fold.php';
require __DIR__ . '/includes/tags.php';
require __DIR__ . '/includes/terms.php';
require __DIR__ . '/includes/own-tags.php';
require __DIR__ . '/includes/compile-terms.php';
require __DIR__ . '/includes/term-map.php';
require __DIR__ . '/includes/story-topics.php';
require __DIR__ . '/includes/topics.php';
require __DIR__ . '/includes/text.php';
require __DIR__ . '/includes/net.php';
require __DIR__ . '/includes/settle.php';
require __DIR__ . '/includes/score.php';
require __DIR__ . '/includes/guess-language.php';
require __DIR__ . '/includes/detect.php';
require __DIR__ . '/includes/story-text.php';
require __DIR__ . '/includes/automatic.php';
require __DIR__ . '/includes/numbers.php';
require __DIR__ . '/includes/numbers/story.php';
require __DIR__ . '/includes/topic-tree.php';
require __DIR__ . '/includes/fit.php';
require __DIR__ . '/includes/draft.php';
require __DIR__ . '/includes/emergency.php';
require __DIR__ . '/includes/pick.php';
require __DIR__ . '/includes/home-line.php';
require __DIR__ . '/includes/areas.php';
require __DIR__ . '/includes/line-filters.php';
require __DIR__ . '/includes/note.php';
require __DIR__ . '/includes/story-lines.php';

// What is printed.
require __DIR__ . '/includes/phrase-list.php';
require __DIR__ . '/includes/phrases.php';
require __DIR__ . '/includes/translations.php';
require __DIR__ . '/includes/words-file.php';
require __DIR__ . '/includes/read-in.php';
require __DIR__ . '/includes/language.php';
require __DIR__ . '/includes/calendar.php';
require __DIR__ . '/includes/language-names.php';
require __DIR__ . '/includes/region-name.php';
require __DIR__ . '/includes/hours.php';
require __DIR__ . '/includes/open-at.php';
require __DIR__ . '/includes/open-now.php';
require __DIR__ . '/includes/html.php';
require __DIR__ . '/includes/panel.php';
require __DIR__ . '/includes/panel-body.php';
require __DIR__ . '/includes/panel-line.php';
require __DIR__ . '/includes/panel-channel.php';
require __DIR__ . '/includes/panel-data.php';
require __DIR__ . '/includes/leave.php';
require __DIR__ . '/includes/report.php';
require __DIR__ . '/includes/panel-text.php';
require __DIR__ . '/includes/panel-plain.php';
require __DIR__ . '/includes/copy-text.php';
require __DIR__ . '/includes/amp.php';

// Where it is printed.
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/find-block.php';
require __DIR__ . '/includes/listed.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/placed.php';
require __DIR__ . '/includes/feed.php';
require __DIR__ . '/includes/outputs.php';
require __DIR__ . '/includes/signal.php';
require __DIR__ . '/includes/placement.php';
require __DIR__ . '/includes/story-template.php';
require __DIR__ . '/includes/pointer.php';
require __DIR__ . '/includes/patterns.php';
require __DIR__ . '/includes/early-style.php';
require __DIR__ . '/includes/directory.php';
require __DIR__ . '/includes/directory-region.php';
require __DIR__ . '/includes/template-tags.php';

// What a story lacks.
require __DIR__ . '/includes/story-needs.php';
require __DIR__ . '/includes/keep-needs.php';
require __DIR__ . '/includes/needs-walk.php';
require __DIR__ . '/includes/shared-panel.php';

// People's screens.
require __DIR__ . '/includes/capabilities.php';
require __DIR__ . '/includes/topic-names.php';
require __DIR__ . '/includes/rest.php';
require __DIR__ . '/includes/preview.php';
require __DIR__ . '/includes/rest-story-args.php';
require __DIR__ . '/includes/rest-preview.php';
require __DIR__ . '/includes/rest-field.php';
require __DIR__ . '/includes/rest-settings.php';
require __DIR__ . '/includes/term-list.php';
require __DIR__ . '/includes/describe-term.php';
require __DIR__ . '/includes/term-stories.php';
require __DIR__ . '/includes/term-field.php';
require __DIR__ . '/includes/rest-terms.php';
require __DIR__ . '/includes/rest-draw.php';
require __DIR__ . '/includes/rest-text.php';
require __DIR__ . '/includes/help-page.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/screens.php';
require __DIR__ . '/includes/admin.php';
require __DIR__ . '/includes/languages-screen.php';
require __DIR__ . '/includes/editor.php';
require __DIR__ . '/includes/classic-fields.php';
require __DIR__ . '/includes/classic-box.php';
require __DIR__ . '/includes/classic-script.php';
require __DIR__ . '/includes/notices.php';
require __DIR__ . '/includes/post-list.php';
require __DIR__ . '/includes/privacy.php';

require __DIR__ . '/includes/hooks.php';

<?php
/**
 * Every word that a reader sees: one closed list. The page prints what the panel's body is made of in a <template>, so
 * that the browser can draw the panel of another region without any string of its own.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Lists the phrases around the panel's body: they stay as they are when the region changes.
 *
 * @return array<string, string>
 */
function frame_phrases(): array {
	return array(
		'heading'     => __( 'Where to get help', 'afterword' ),
		'neutral'     => __( 'If this story has affected you, talking to someone can help.', 'afterword' ),
		'independent' => __( 'These are independent services, not run by us.', 'afterword' ),
		'pointer'     => __( 'Support is listed at the end of this story.', 'afterword' ),
		'topics'      => __( 'Topics on this page', 'afterword' ),
		'to-topics'   => __( 'Back to the topics', 'afterword' ),
		'countries'   => __( 'Countries on this page', 'afterword' ),
		'choose'      => __( 'Choose another country', 'afterword' ),
		'elsewhere'   => __( 'Help in other countries', 'afterword' ),
		'unread'      => __( 'The other language could not be loaded.', 'afterword' ),
		/* translators: Button that turns the panel into the language of this translation. Name that language, not English. */
		'read'        => __( 'Read this in English', 'afterword' ),
		'report'      => __( 'Report a wrong number', 'afterword' ),
		'leave'       => __( 'Leave this page', 'afterword' ),
		'leave-two'   => __( 'Press Shift 2 more times to leave.', 'afterword' ),
		'leave-one'   => __( 'Press Shift 1 more time to leave.', 'afterword' ),
		'leave-stop'  => __( 'Shift no longer counts. You are still on this page.', 'afterword' ),
		'leave-going' => __( 'Loading', 'afterword' ),
		'shift'       => __( 'or press Shift three times', 'afterword' ),
		'traces'      => __( 'Your browser remembers a page after you leave it, and your phone remembers calls and texts. On a shared device, a private window remembers less.', 'afterword' ),
		'month'       => _x( 'F Y', 'date format of a month and year, see https://www.php.net/date', 'afterword' ),
	);
}

/**
 * Lists the phrases of the panel's body, which is drawn by the server and, for readers elsewhere, by the browser.
 *
 * @return array<string, string>
 */
function body_phrases(): array {
	return sentence_phrases() + channel_phrases() + hours_phrases() + open_phrases() + audience_phrases();
}

/**
 * Lists the sentences and labels.
 *
 * @return array<string, string>
 */
function sentence_phrases(): array {
	return array(
		/* translators: %s: name of a country. The name is not bent to fit a sentence. */
		'country'        => __( 'Country: %s', 'afterword' ),
		/* translators: %s: emergency number, or two numbers joined by "or". */
		'danger'         => __( 'In an emergency, call %s.', 'afterword' ),
		/* translators: %s: emergency number, or two numbers joined by "or". */
		'danger-medical' => __( 'If a life is in danger, call %s.', 'afterword' ),
		/* translators: %s: emergency number, or two numbers joined by "or". */
		'danger-police'  => __( 'In immediate danger, call %s.', 'afterword' ),
		/* translators: 1, 2: emergency numbers, each with its service in brackets. */
		'or'             => __( '%1$s or %2$s', 'afterword' ),
		/* translators: 1: emergency number to call. 2: number to send a text message to. */
		'text'           => __( '%1$s or text %2$s', 'afterword' ),
		/* translators: %s: emergency number. */
		'medical'        => __( '%s (ambulance)', 'afterword' ),
		/* translators: %s: emergency number. */
		'police'         => __( '%s (police)', 'afterword' ),
		/* translators: %s: month and year. */
		'checked'        => __( 'Last checked: %s', 'afterword' ),
		/* translators: %s: name of a nation, state or province. */
		'area'           => __( 'Area: %s', 'afterword' ),
		/* translators: %s: names of languages, each in its own language. */
		'languages'      => __( 'Languages: %s', 'afterword' ),
		/* translators: %s: name of the country that a service belongs to. */
		'from'           => __( 'Service from: %s', 'afterword' ),
		'second'         => __( 'If you cannot get through to one, you can also try another.', 'afterword' ),
		'no-line'        => __( 'We have no line we can vouch for yet.', 'afterword' ),
		/* translators: %s: link to an international directory of helplines. */
		'directory'      => __( 'You can find helplines in many countries at %s.', 'afterword' ),
		/* translators: %s: name of a country. */
		'back'           => __( 'Back to: %s', 'afterword' ),
		/* translators: %s: name of a country. */
		'offer'          => __( 'Show instead: %s', 'afterword' ),
		/* translators: 1, 2: names of countries. */
		'ask'            => __( 'Which country are you in: %1$s or %2$s?', 'afterword' ),
		'areas'          => __( 'Choose your area', 'afterword' ),
		'other-areas'    => __( 'Other areas', 'afterword' ),
		/* translators: Label of a button. %s: name of a country. */
		'remember'       => __( 'Remember on this device: %s', 'afterword' ),
		'remember-what'  => __( 'Only the country is stored, on this device alone.', 'afterword' ),
		/* translators: %s: name of a country. */
		'remember-done'  => __( 'Remembered: %s', 'afterword' ),
		/* translators: Label of a button. %s: name of a country. */
		'forget'         => __( 'Forget this country: %s', 'afterword' ),
		/* translators: %s: name of a country. */
		'forget-done'    => __( 'Forgotten: %s', 'afterword' ),
		/* translators: %s: name of a country or of an area. */
		'shown'          => __( 'Now showing: %s', 'afterword' ),
		'failed'         => __( 'The lines of the other country could not be loaded. These are still right for the country named here.', 'afterword' ),
	);
}

/**
 * Lists the ways to reach a service and what they cost.
 *
 * @return array<string, string>
 */
function channel_phrases(): array {
	return array(
		'phone'     => _x( 'Phone', 'label before a number', 'afterword' ),
		'sms'       => _x( 'Text', 'label before a number for text messages', 'afterword' ),
		'chat'      => _x( 'Online chat', 'label before an address', 'afterword' ),
		'whatsapp'  => _x( 'WhatsApp', 'label before a number', 'afterword' ),
		'email'     => _x( 'Email', 'label before an address', 'afterword' ),
		'web'       => _x( 'Website', 'label before an address', 'afterword' ),
		/* translators: 1: word to send as a text message, such as SHOUT. 2: number to send it to. */
		'keyword'   => __( 'Text %1$s to %2$s', 'afterword' ),
		/* translators: %s: extension of a telephone number. */
		'extension' => __( 'extension %s', 'afterword' ),
		/* translators: %s: key to press after the call is answered. */
		'menu'      => __( 'then press %s', 'afterword' ),
		'free'      => __( 'Free', 'afterword' ),
		'local'     => __( 'Local rate', 'afterword' ),
		'standard'  => __( 'Standard rate', 'afterword' ),
		'premium'   => __( 'Costs more than a normal call', 'afterword' ),
	);
}

/**
 * Lists the phrases that print hours. Names of days come from WordPress and from the browser.
 *
 * @return array<string, string>
 */
function hours_phrases(): array {
	return array(
		'always'          => __( 'Open 24 hours, every day', 'afterword' ),
		'unknown'         => __( 'Hours: see their site', 'afterword' ),
		'every-day'       => __( 'Every day', 'afterword' ),
		/* translators: 1, 2: names of days. */
		'days'            => __( '%1$s to %2$s', 'afterword' ),
		/* translators: 1: days, such as "Monday to Friday". 2: times, such as "09:00 to 17:00". */
		'hours'           => __( '%1$s, %2$s', 'afterword' ),
		/* translators: 1, 2: times of day. */
		'times'           => _x( '%1$s to %2$s', 'times of day', 'afterword' ),
		'all-day'         => __( '24 hours', 'afterword' ),
		'midnight'        => __( 'midnight', 'afterword' ),
		/* translators: 1: items of a list so far. 2: its last item. */
		'and'             => __( '%1$s and %2$s', 'afterword' ),
		/* translators: %s: opening hours that may differ on public holidays. */
		'usually'         => __( 'Usually: %s', 'afterword' ),
		/* translators: %s: opening hours. */
		'holidays-closed' => __( '%s (closed on public holidays)', 'afterword' ),
		/* translators: 1: opening hours. 2: city that names a time zone. */
		'zone'            => __( '%1$s (time in %2$s)', 'afterword' ),
	);
}

/**
 * Lists the phrases that say whether a service is open now: the browser's alone, because a page is read at every hour.
 *
 * @return array<string, string>
 */
function open_phrases(): array {
	return array(
		/* translators: %s: time of day, or a day and a time. */
		'open'         => __( 'Open now until %s', 'afterword' ),
		/* translators: %s: time of day, or a day and a time. Public holidays may differ. */
		'open-usually' => __( 'Usually open now until %s', 'afterword' ),
		/* translators: %s: time of day. */
		'opens'        => __( 'Opens at %s', 'afterword' ),
		/* translators: 1: day of the week. 2: time of day. */
		'opens-day'    => __( 'Opens %1$s at %2$s', 'afterword' ),
		/* translators: 1: sentence such as "Opens at 09:00", in the time of the service. 2: the same moment for the reader. */
		'yours'        => __( '%1$s (%2$s your time)', 'afterword' ),
	);
}

/**
 * Lists the phrases that say whom a line is for: one for each group of the dataset, and ages.
 *
 * @return array<string, string>
 */
function audience_phrases(): array {
	return array(
		'for-child'             => __( 'For children and young people', 'afterword' ),
		'for-young'             => __( 'For young people', 'afterword' ),
		'for-women'             => __( 'For women', 'afterword' ),
		'for-men'               => __( 'For men', 'afterword' ),
		'for-parents'           => __( 'For parents', 'afterword' ),
		'for-family'            => __( 'For families', 'afterword' ),
		'for-lgbtq'             => __( 'For LGBTQ+ people', 'afterword' ),
		'for-older'             => __( 'For older people', 'afterword' ),
		'for-veterans'          => __( 'For people who serve or served in the armed forces', 'afterword' ),
		'for-rural'             => __( 'For people in farming and the country', 'afterword' ),
		'for-students'          => __( 'For students', 'afterword' ),
		'for-indigenous'        => __( 'For Indigenous people', 'afterword' ),
		'for-ethnic-minority'   => __( 'For people of ethnic minorities', 'afterword' ),
		'for-migrants'          => __( 'For migrants and refugees', 'afterword' ),
		'for-muslim'            => __( 'For Muslims', 'afterword' ),
		'for-jewish'            => __( 'For Jewish people', 'afterword' ),
		'for-deaf'              => __( 'For deaf people', 'afterword' ),
		'for-disabled'          => __( 'For disabled people', 'afterword' ),
		'for-health-workers'    => __( 'For health workers', 'afterword' ),
		'for-emergency-workers' => __( 'For emergency workers', 'afterword' ),
		'for-workers'           => __( 'For people in certain trades', 'afterword' ),
		'for-carers'            => __( 'For carers', 'afterword' ),
		/* translators: 1, 2: ages in years, both included. */
		'ages'                  => __( 'Ages %1$s to %2$s', 'afterword' ),
		/* translators: %s: age in years, included. */
		'age-max'               => __( 'Up to age %s', 'afterword' ),
		/* translators: %s: age in years, included. */
		'age-min'               => __( 'From age %s', 'afterword' ),
	);
}

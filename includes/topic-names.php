<?php
/**
 * What topics are called: in the editor, and for readers of the help page, which is about all of them.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Lists the names of topics by their ids.
 *
 * @return array<string, string> Plain text in the reader's language.
 */
function topic_names(): array {
	return array(
		'general'                         => __( 'Someone to talk to', 'afterword' ),
		'mental-health'                   => __( 'Mental health', 'afterword' ),
		'suicide'                         => __( 'Suicide', 'afterword' ),
		'self-harm'                       => __( 'Self-harm', 'afterword' ),
		'eating-disorder'                 => __( 'Eating disorders', 'afterword' ),
		'postnatal-mental-health'         => __( 'Mental health after a birth', 'afterword' ),
		'bereavement'                     => __( 'Bereavement', 'afterword' ),
		'pregnancy-loss'                  => __( 'Pregnancy and baby loss', 'afterword' ),
		'miscarriage'                     => __( 'Miscarriage', 'afterword' ),
		'stillbirth'                      => __( 'Stillbirth and neonatal death', 'afterword' ),
		'termination-for-medical-reasons' => __( 'Ending a pregnancy for medical reasons', 'afterword' ),
		'sudden-infant-death'             => __( 'Sudden infant death', 'afterword' ),
		'child-bereavement'               => __( 'Bereaved children', 'afterword' ),
		'bereaved-by-suicide'             => __( 'Bereavement by suicide', 'afterword' ),
		'road-deaths'                     => __( 'Road deaths', 'afterword' ),
		'domestic-abuse'                  => __( 'Domestic abuse', 'afterword' ),
		'male-victims'                    => __( 'Domestic abuse of men', 'afterword' ),
		'elder-abuse'                     => __( 'Abuse of older people', 'afterword' ),
		'stalking'                        => __( 'Stalking', 'afterword' ),
		'forced-marriage'                 => __( 'Forced marriage', 'afterword' ),
		'sexual-violence'                 => __( 'Sexual violence', 'afterword' ),
		'adult-survivors'                 => __( 'Adult survivors of abuse in childhood', 'afterword' ),
		'child-abuse'                     => __( 'Child abuse', 'afterword' ),
		'trafficking'                     => __( 'Human trafficking', 'afterword' ),
		'victims-of-crime'                => __( 'Victims of crime', 'afterword' ),
		'hate-crime'                      => __( 'Hate crime', 'afterword' ),
		'addiction'                       => __( 'Addiction', 'afterword' ),
		'alcohol'                         => __( 'Alcohol', 'afterword' ),
		'drugs'                           => __( 'Drugs', 'afterword' ),
		'gambling'                        => __( 'Gambling', 'afterword' ),
		'terminal-illness'                => __( 'Terminal illness', 'afterword' ),
		'cancer'                          => __( 'Cancer', 'afterword' ),
		'dementia'                        => __( 'Dementia', 'afterword' ),
		'lgbtq'                           => __( 'LGBTQ+', 'afterword' ),
		'veterans'                        => __( 'Veterans', 'afterword' ),
		'rural-communities'               => __( 'Farming and rural communities', 'afterword' ),
		'students'                        => __( 'Students', 'afterword' ),
		'disaster-trauma'                 => __( 'Disaster and trauma', 'afterword' ),
		'missing-people'                  => __( 'Missing people', 'afterword' ),
		'homelessness'                    => __( 'Homelessness', 'afterword' ),
		'money-worries'                   => __( 'Money worries', 'afterword' ),
		'concern-own-behaviour'           => __( 'Worry about one\'s own behaviour', 'afterword' ),
	);
}

package org.culturalpearls.portal.me;

/**
 * A new passkey.
 *
 * @param name by which the person knows it again
 * @param passkey what the device answered
 */
record PasskeyForm(String name, String passkey) {}

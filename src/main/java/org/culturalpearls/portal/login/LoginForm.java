package org.culturalpearls.portal.login;

/** What is kept of a login that was refused: the address, never the password. */
record LoginForm(String email) {}

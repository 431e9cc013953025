package org.culturalpearls.portal.login;

/** The remembered part of a refused login: the address, never the password. */
record LoginForm(String email) {}

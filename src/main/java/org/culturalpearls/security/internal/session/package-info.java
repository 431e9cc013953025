/** What is stored of sessions, and when its rows go. */
package org.culturalpearls.security.internal.session;

/**
 * Tasklist and Cockpit behind our login: single sign-on and log-out, their available pages, and the
 * list of allowed calls. Everything else is closed for everybody.
 */
package org.culturalpearls.workflow.web;

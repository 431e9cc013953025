/**
 * Tasklist and Cockpit behind our login: single sign-on and log-out, which of their pages exist,
 * and the list of calls that they may make. What is not on the list is closed for everybody.
 */
package org.culturalpearls.workflow.web;

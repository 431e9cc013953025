/** The papers of a plan, for people without a login: made from one model in several formats. */
package org.culturalpearls.portal.paper;

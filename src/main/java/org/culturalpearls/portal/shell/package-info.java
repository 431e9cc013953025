/** What every page has around it: navigation, language, dates in words, notices. */
package org.culturalpearls.portal.shell;

/** The frame of every page: navigation, language, formatted dates, messages. */
package org.culturalpearls.portal.shell;

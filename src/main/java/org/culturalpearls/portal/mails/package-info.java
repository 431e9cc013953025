/** Pages of mails: what was sent to whom, and how the texts read. */
package org.culturalpearls.portal.mails;

/** Pages of mails: what was sent to whom, samples of texts, unsubscribing, the calendar feed. */
package org.culturalpearls.portal.mails;

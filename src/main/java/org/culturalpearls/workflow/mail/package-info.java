/** MailProcess: sends a mail, with retries. */
package org.culturalpearls.workflow.mail;

/** MailProcess: a mail is sent and tried again. */
package org.culturalpearls.workflow.mail;

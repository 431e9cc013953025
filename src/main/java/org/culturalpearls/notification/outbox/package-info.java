/**
 * Mails as rows, written in the transaction of the event that they are about. For a new mail, add a
 * {@link org.culturalpearls.notification.outbox.MailKind} with its texts in {@code
 * mail/mail_en.properties} and {@code mail_de.properties}, and write it from a listener to the
 * feature's event, in the module {@code mail}: no feature uses it.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "people",
      "cycle",
      "plan",
      "mentoring.agreement",
      "mentoring.meeting",
      "award.nomination",
      "practice"
    })
package org.culturalpearls.notification.outbox;

import org.springframework.modulith.ApplicationModule;

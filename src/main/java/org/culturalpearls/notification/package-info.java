/**
 * What people are told by mail. To tell something, add a {@link
 * org.culturalpearls.notification.MailKind} with its texts in {@code mail/mail_en.properties} and
 * {@code mail_de.properties}, and put a {@link org.culturalpearls.notification.NewMail} into the
 * {@link org.culturalpearls.notification.Outbox} from a listener to the event of the feature, in
 * this module: no feature uses it. Mails are written in the transaction of what they tell, and sent
 * by MailProcess through {@link org.culturalpearls.notification.MailSending}.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "people",
      "cycle",
      "plan",
      "mentoring.agreement",
      "mentoring.matching",
      "mentoring.meeting",
      "mentoring.checkin",
      "mentoring.ending",
      "award.setup",
      "award.nomination",
      "award.conflict",
      "award.review",
      "award.title",
      "metrics"
    })
package org.culturalpearls.notification;

import org.springframework.modulith.ApplicationModule;

/**
 * What is told by mail, as rows that are written in the transaction of what they tell. To tell
 * something, add a {@link org.culturalpearls.notification.outbox.MailKind} with its texts in {@code
 * mail/mail_en.properties} and {@code mail_de.properties}, and tell it from a listener to the event
 * of the feature, in the module {@code mail}: no feature uses it.
 */
@ApplicationModule(
    allowedDependencies = {"shared", "people", "cycle", "mentoring.agreement", "award.nomination"})
package org.culturalpearls.notification.outbox;

import org.springframework.modulith.ApplicationModule;

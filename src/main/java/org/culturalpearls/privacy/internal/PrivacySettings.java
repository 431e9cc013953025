package org.culturalpearls.privacy.internal;

import java.time.Duration;
import java.util.Map;
import org.culturalpearls.shared.personaldata.Kind;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Retention periods.
 *
 * @param grace between the request for an erasure and the erasure
 * @param usedLinks after a one-time link was used, voided or has expired
 * @param waitingFiles after a spreadsheet was uploaded to be checked
 * @param unconfirmedLetters after a letter was written that nobody confirmed
 * @param sentMails after a mail was sent, refused or cancelled
 * @param privateNotes after the end of the mentoring
 * @param loginRecords after a person's earlier sessions were ended
 * @param rightsRecords after a copy was taken or an erasure carried out or cancelled
 */
@Validated
@ConfigurationProperties("pearls.retention")
record PrivacySettings(
    @DefaultValue("30d") @DurationMin(days = 1) Duration grace,
    @DefaultValue("30d") @DurationMin(days = 1) Duration usedLinks,
    @DefaultValue("1d") @DurationMin(days = 1) Duration waitingFiles,
    @DefaultValue("14d") @DurationMin(days = 1) Duration unconfirmedLetters,
    @DefaultValue("365d") @DurationMin(days = 1) Duration sentMails,
    @DefaultValue("365d") @DurationMin(days = 1) Duration privateNotes,
    // Longer than any session lasts, or an ended one would be valid again.
    @DefaultValue("90d") @DurationMin(days = 30) Duration loginRecords,
    @DefaultValue("1095d") @DurationMin(days = 30) Duration rightsRecords) {

  Map<Kind, Duration> periods() {
    return Map.of(
        Kind.USED_LINKS, usedLinks,
        Kind.WAITING_FILES, waitingFiles,
        Kind.UNCONFIRMED_LETTERS, unconfirmedLetters,
        Kind.SENT_MAILS, sentMails,
        Kind.PRIVATE_NOTES, privateNotes,
        Kind.LOGIN_RECORDS, loginRecords,
        Kind.RIGHTS_RECORDS, rightsRecords);
  }
}

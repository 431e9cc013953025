package org.culturalpearls.notification.mail.internal;

import java.util.List;
import org.culturalpearls.notification.outbox.MailKind;

/**
 * What makes one mail differ from another.
 *
 * @param base the start of the keys of its texts
 * @param named what the texts name, the town first
 * @param lines a list, or empty
 * @param until until when, or null
 * @param who message key of who else got it
 * @param path where its button leads, below the base address
 */
public record MailParts(
    MailKind kind,
    String base,
    Object[] named,
    List<String> lines,
    String until,
    String who,
    String path) {}

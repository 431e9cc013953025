/**
 * Stored mails, to whom they go and with what they are written, for the other modules of
 * notification.
 */
@NamedInterface("core")
package org.culturalpearls.notification.outbox.core;

import org.springframework.modulith.NamedInterface;

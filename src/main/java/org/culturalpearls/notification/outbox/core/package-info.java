/** Stored mails with their recipients and arguments, for the other modules of notification. */
@NamedInterface("core")
package org.culturalpearls.notification.outbox.core;

import org.springframework.modulith.NamedInterface;

/** Mails as they are written for a reader, for the modules that send and show them. */
@NamedInterface("core")
package org.culturalpearls.notification.mail.core;

import org.springframework.modulith.NamedInterface;

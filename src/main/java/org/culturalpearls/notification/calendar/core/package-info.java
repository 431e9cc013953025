/** The dates that a mail carries. */
@NamedInterface("core")
package org.culturalpearls.notification.calendar.core;

import org.springframework.modulith.NamedInterface;

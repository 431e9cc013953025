/** The address in each mail that ends a topic. */
@NamedInterface("core")
package org.culturalpearls.notification.preference.core;

import org.springframework.modulith.NamedInterface;

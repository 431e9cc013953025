/** The search for conflicts, and the acting coordinators. */
@NamedInterface("core")
package org.culturalpearls.award.conflict.core;

import org.springframework.modulith.NamedInterface;

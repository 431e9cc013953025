/** The stored award, and the interfaces through which its settings ask other modules. */
@NamedInterface("core")
package org.culturalpearls.award.setup.core;

import org.springframework.modulith.NamedInterface;

/** The stored nominations, and whom one asks about who may see them and who acts for them. */
@NamedInterface("core")
package org.culturalpearls.award.nomination.core;

import org.springframework.modulith.NamedInterface;

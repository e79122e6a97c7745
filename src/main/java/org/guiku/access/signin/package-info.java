/** How people prove who they are: passwords, and identities that another program vouches for. */
@NullMarked
package org.guiku.access.signin;

import org.jspecify.annotations.NullMarked;

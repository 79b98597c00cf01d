/** placeholder until merged */
export const size = { addresses: Number(process.env.ADDRESSES ?? 1500), longAddresses: 1 };
